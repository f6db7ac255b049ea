operation F() : Unit is Ctl { body ... { } controlled self; } // error[SpecGen.InvalidCtlGen]
