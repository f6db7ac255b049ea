function F() : Int { let x = { let y = 3; y + 1 }; x }
