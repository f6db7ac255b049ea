operation F() : Int { use q = Qubit(); within { H(q); } apply { 4 } }
