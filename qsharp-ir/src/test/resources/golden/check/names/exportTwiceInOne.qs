function F() : Int { 1 }
export F,
  F; // error[Resolve.DuplicateExport]
