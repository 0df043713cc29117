"""What can be said of a build afterwards: why, who, since when, and what changed."""
