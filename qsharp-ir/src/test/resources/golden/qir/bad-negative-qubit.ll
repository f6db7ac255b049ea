define i64 @main() #0 {
  call void @__quantum__qis__x__body(ptr inttoptr (i64 -1 to ptr))
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
