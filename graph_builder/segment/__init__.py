"""Sources in, passages out: one segmenter for each kind of document."""
