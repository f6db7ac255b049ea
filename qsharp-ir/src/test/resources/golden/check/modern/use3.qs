operation F() : Result { use q = Qubit() { M(q) } }
