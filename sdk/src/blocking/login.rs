//! Signing in by way of a browser.

use crate::blocking_executor::block_on;
use crate::error::Error;
use crate::protocol::{AccountLoginCompletedNotification, CancelLoginAccountResponse};

macro_rules! login {
    ($(#[$doc:meta])* $name:ident { $($(#[$accessor_doc:meta])* $accessor:ident,)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            inner: crate::$name,
        }

        impl $name {
            pub(super) fn new(inner: crate::$name) -> Self {
                Self { inner }
            }

            $($(#[$accessor_doc])*
            pub fn $accessor(&self) -> &str {
                self.inner.$accessor()
            })*

            /// The login's id.
            pub fn login_id(&self) -> &str {
                self.inner.login_id()
            }

            /// Waits until the user has signed in, or has not: see `success` and `error`.
            pub fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
                block_on(self.inner.wait())
            }

            /// Gives the login up.
            pub fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
                block_on(self.inner.cancel())
            }
        }
    };
}

login! {
    /// A login with a ChatGPT account in a browser: [`crate::ChatgptLogin`] without `async`.
    ChatgptLogin {
        /// Where the user signs in.
        auth_url,
    }
}

login! {
    /// A login with a ChatGPT account on another device: [`crate::DeviceCodeLogin`] without `async`.
    DeviceCodeLogin {
        /// Where the user enters the code.
        verification_url,
        /// The code.
        user_code,
    }
}
