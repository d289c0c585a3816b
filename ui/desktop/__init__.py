"""The conductor: owns the session, the lanes and the window; opens pages and answers them."""
