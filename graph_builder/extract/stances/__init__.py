"""Utterances in, sides taken out: stance by cue, negation, modality and target."""
