"""What is not as it should be in a TEI file: schemas, and checks that no schema can make."""
