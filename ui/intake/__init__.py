"""Taking in: a consultation, a complaint or new case, on one page each."""
