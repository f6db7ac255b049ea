@0 = internal constant [4 x i8] c"0_i\00"

define i64 @ENTRYPOINT__main() #0 {
block_0:
  call void @__quantum__rt__initialize(ptr null)
  br label %block_1
block_1:
  %v0 = phi i64 [0, %block_0], [%v11, %block_6]
  %v1 = phi i64 [0, %block_0], [%v4, %block_6]
  %v2 = phi i64 [0, %block_0], [%v5, %block_6]
  %v3 = icmp slt i64 %v0, 3
  br i1 %v3, label %block_2, label %block_3
block_2:
  br label %block_4
block_4:
  %v4 = phi i64 [0, %block_2], [%v10, %block_8]
  %v5 = phi i64 [%v2, %block_2], [%v9, %block_8]
  %v6 = icmp sle i64 %v4, %v0
  br i1 %v6, label %block_5, label %block_6
block_5:
  call void @__quantum__qis__ry__body(double 1.0, ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__m__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %v7 = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  br i1 %v7, label %block_7, label %block_8
block_7:
  %v8 = add i64 %v5, %v4
  br label %block_8
block_8:
  %v9 = phi i64 [%v8, %block_7], [%v5, %block_5]
  %v10 = add i64 %v4, 1
  br label %block_4
block_6:
  %v11 = add i64 %v0, 1
  br label %block_1
block_3:
  call void @__quantum__rt__int_record_output(i64 %v2, ptr @0)
  ret i64 0
}

declare void @__quantum__rt__initialize(ptr)

declare void @__quantum__qis__ry__body(double, ptr)

declare void @__quantum__qis__m__body(ptr, ptr) #1

declare i1 @__quantum__rt__read_result(ptr)

declare void @__quantum__rt__int_record_output(i64, ptr)

attributes #0 = { "entry_point" "output_labeling_schema" "qir_profiles"="adaptive_profile" "required_num_qubits"="1" "required_num_results"="1" }
attributes #1 = { "irreversible" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5, !6, !7, !8}

!0 = !{i32 1, !"qir_major_version", i32 2}
!1 = !{i32 7, !"qir_minor_version", i32 1}
!2 = !{i32 1, !"dynamic_qubit_management", i1 false}
!3 = !{i32 1, !"dynamic_result_management", i1 false}
!4 = !{i32 5, !"int_computations", !{!"i64"}}
!5 = !{i32 5, !"float_computations", !{!"double"}}
!6 = !{i32 7, !"backwards_branching", i2 3}
!7 = !{i32 1, !"arrays", i1 true}
!8 = !{i32 1, !"ir_functions", i1 true}
