"""What the screens look at: facts about the day, the cases and one case, gathered for whoever acts; no words."""
