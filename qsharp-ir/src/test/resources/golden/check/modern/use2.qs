operation F() : Result { use q = Qubit() { return M(q); } }
