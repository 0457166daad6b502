"""Who can be meant in each meeting, by whatever words."""
