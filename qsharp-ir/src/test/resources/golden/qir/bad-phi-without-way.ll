define i64 @main() #0 {
  br label %x
x:
  %a = phi i64 [1, %y]
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
