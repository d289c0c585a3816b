"""Settings: office and letterhead, users, passphrase, appearance, about."""
