@a = constant i64 3
define i64 @main() #0 {
  store i64 1, ptr @a
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
