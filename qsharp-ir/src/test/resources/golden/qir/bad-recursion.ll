define i64 @main() #0 {
  call void @f()
  ret i64 0
}
define void @f() {
  call void @g()
  ret void
}
define void @g() {
  call void @f()
  ret void
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
