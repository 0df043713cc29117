"""The specification of policygraph, as tests."""
