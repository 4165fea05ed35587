//! Getting released packages with the clients on the machine.
