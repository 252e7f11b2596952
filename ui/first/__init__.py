"""The first start: where there is no warehouse yet, or it cannot be opened."""
