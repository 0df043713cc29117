"""What the saved questions answer on an invented region."""
