-- Whether an area is a specialised installation, where schools have no precedence (art. 9); null: as the kind of its site says.
ALTER TABLE facilities.area ADD specialised boolean;
