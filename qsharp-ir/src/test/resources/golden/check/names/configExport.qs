@Config(Base)
function F() : Int { 1 }
export F;
