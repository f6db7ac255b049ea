define i64 @main() #0 {
  %a = add i64 1, 2
  %a = add i64 1, 2
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
