"""The letter composer and the list of letters."""
