@EntryPont()
operation Main() : Unit { }
