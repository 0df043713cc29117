"""Who said which words: cues, content, quotations and sources put together."""
