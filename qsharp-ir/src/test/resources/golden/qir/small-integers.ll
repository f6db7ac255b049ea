define i64 @main() #0 {
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  %a = zext i1 %r to i8
  %b = add i8 %a, 255
  %c = sext i8 %b to i64
  %d = zext i8 %b to i64
  %f = icmp slt i8 %b, 200
  %e = icmp ult i64 %d, %c
  call void @__quantum__rt__tuple_record_output(i64 4, ptr null)
  call void @__quantum__rt__int_record_output(i64 %c, ptr null)
  call void @__quantum__rt__int_record_output(i64 %d, ptr null)
  call void @__quantum__rt__bool_record_output(i1 %e, ptr null)
  call void @__quantum__rt__bool_record_output(i1 %f, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
