"""Who holds which stance on which health-policy proposition, with the words."""
