define i64 @main() #0 {
  ret i64 0
}
define void @f() {
  ret void
}
define void @f() {
  ret void
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
