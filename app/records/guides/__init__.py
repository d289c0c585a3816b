"""What is looked up while accompanying somebody: clocks, rights, prompts, routes to documents, competent missions."""
