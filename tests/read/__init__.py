"""What a reader makes of each kind of file."""
