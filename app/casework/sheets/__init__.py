"""Takes in the spreadsheets people already have: every row accounted for, nothing evaluated."""
