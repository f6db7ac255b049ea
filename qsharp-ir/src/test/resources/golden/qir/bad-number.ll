define i64 @main() #0 {
  call void @__quantum__qis__rx__body(double 1.2.3, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
