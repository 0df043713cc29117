"""The names of people: how they are written and who bears them."""
