define i64 @main() #0 {
  %p = alloca i64, align 8
  store i64 3, ptr %p
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  %a = load i64, ptr %p
  store i64 4, ptr %p
  %b = load i64, ptr %p
  %c = select i1 %r, i64 %a, i64 %b
  call void @__quantum__rt__int_record_output(i64 %c, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
