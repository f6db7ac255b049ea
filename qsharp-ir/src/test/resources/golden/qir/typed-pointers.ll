@0 = internal constant [4 x i8] c"0_r\00"
define i64 @main() #0 {
  call void @__quantum__qis__mz__body(%Qubit* null, %Result* inttoptr (i64 0 to %Result*))
  call void @__quantum__rt__result_record_output(%Result* null, i8* getelementptr inbounds ([4 x i8], [4 x i8]* @0, i64 0, i64 0))
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
