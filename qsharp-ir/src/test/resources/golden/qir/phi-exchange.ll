define i64 @main() #0 {
  br label %loop
loop:
  %a = phi i64 [ 1, %0 ], [ %b, %loop ]
  %b = phi i64 [ 2, %0 ], [ %a, %loop ]
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  br i1 %r, label %loop, label %end
end:
  call void @__quantum__rt__int_record_output(i64 %a, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
