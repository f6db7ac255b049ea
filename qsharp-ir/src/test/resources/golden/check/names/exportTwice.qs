function F() : Int { 1 }
export F;
export F; // error[Resolve.DuplicateExport]
