@Config(Base) function F() : Int { 1 }
function G() : Int { F() } // error[Resolve.NotAvailable]
