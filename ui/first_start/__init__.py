"""First start: language, office, person, passphrase, recovery code."""
