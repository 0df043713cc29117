"""What a segmenter makes of each kind of document."""
