"""The version of this package, which is also the version of the runtime it drives."""

__version__ = "0.163.0"
