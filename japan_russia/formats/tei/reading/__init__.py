"""From TEI to the model: what header and text say, and the objects made of it."""
