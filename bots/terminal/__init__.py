"""The whole conversation in a terminal."""
