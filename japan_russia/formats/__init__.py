"""What a readout is carried on to: a module per format."""
