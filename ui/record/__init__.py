"""Records of a case as lists and as forms: one page to add or change any kind, one tab to list them."""
