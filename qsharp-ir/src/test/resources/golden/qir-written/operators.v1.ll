%Result = type opaque
%Qubit = type opaque

@0 = internal constant [4 x i8] c"0_t\00"
@1 = internal constant [6 x i8] c"1_t0b\00"
@2 = internal constant [6 x i8] c"2_t1b\00"
@3 = internal constant [6 x i8] c"3_t2b\00"
@4 = internal constant [6 x i8] c"4_t3b\00"
@5 = internal constant [6 x i8] c"5_t4i\00"
@6 = internal constant [6 x i8] c"6_t5i\00"
@7 = internal constant [6 x i8] c"7_t6i\00"
@8 = internal constant [6 x i8] c"8_t7i\00"
@9 = internal constant [6 x i8] c"9_t8i\00"
@10 = internal constant [7 x i8] c"10_t9i\00"
@11 = internal constant [8 x i8] c"11_t10i\00"
@12 = internal constant [8 x i8] c"12_t11i\00"
@13 = internal constant [8 x i8] c"13_t12i\00"
@14 = internal constant [8 x i8] c"14_t13i\00"
@15 = internal constant [8 x i8] c"15_t14b\00"
@16 = internal constant [8 x i8] c"16_t15b\00"
@17 = internal constant [8 x i8] c"17_t16b\00"
@18 = internal constant [8 x i8] c"18_t17b\00"
@19 = internal constant [8 x i8] c"19_t18b\00"
@20 = internal constant [8 x i8] c"20_t19b\00"
@21 = internal constant [8 x i8] c"21_t20d\00"
@22 = internal constant [8 x i8] c"22_t21d\00"
@23 = internal constant [8 x i8] c"23_t22d\00"
@24 = internal constant [8 x i8] c"24_t23d\00"
@25 = internal constant [8 x i8] c"25_t24b\00"
@26 = internal constant [8 x i8] c"26_t25b\00"
@27 = internal constant [8 x i8] c"27_t26b\00"
@28 = internal constant [8 x i8] c"28_t27b\00"
@29 = internal constant [8 x i8] c"29_t28b\00"
@30 = internal constant [8 x i8] c"30_t29b\00"
@31 = internal constant [8 x i8] c"31_t30b\00"
@32 = internal constant [8 x i8] c"32_t31i\00"
@33 = internal constant [8 x i8] c"33_t32i\00"
@34 = internal constant [8 x i8] c"34_t33d\00"
@35 = internal constant [8 x i8] c"35_t34d\00"
@36 = internal constant [8 x i8] c"36_t35i\00"
@37 = internal constant [8 x i8] c"37_t36i\00"

define i64 @ENTRYPOINT__main() #0 {
block_0:
  call void @__quantum__rt__initialize(i8* null)
  call void @__quantum__qis__h__body(%Qubit* inttoptr (i64 0 to %Qubit*))
  call void @__quantum__qis__m__body(%Qubit* inttoptr (i64 0 to %Qubit*), %Result* inttoptr (i64 0 to %Result*))
  %v0 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v1 = select i1 %v0, i1 false, i1 true
  %v2 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v3 = select i1 %v2, i1 true, i1 true
  %v4 = and i1 %v1, %v3
  %v5 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v6 = select i1 %v5, i1 false, i1 true
  %v7 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v8 = select i1 %v7, i1 true, i1 true
  %v9 = or i1 %v6, %v8
  %v10 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v11 = select i1 %v10, i1 false, i1 true
  %v12 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v13 = select i1 %v12, i1 true, i1 true
  %v14 = icmp eq i1 %v11, %v13
  %v15 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v16 = select i1 %v15, i1 false, i1 true
  %v17 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v18 = select i1 %v17, i1 true, i1 true
  %v19 = icmp ne i1 %v16, %v18
  %v20 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v21 = select i1 %v20, i64 -9, i64 6
  %v22 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v23 = select i1 %v22, i64 2, i64 6
  %v24 = add i64 %v21, %v23
  %v25 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v26 = select i1 %v25, i64 -9, i64 6
  %v27 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v28 = select i1 %v27, i64 2, i64 6
  %v29 = sub i64 %v26, %v28
  %v30 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v31 = select i1 %v30, i64 -9, i64 6
  %v32 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v33 = select i1 %v32, i64 2, i64 6
  %v34 = mul i64 %v31, %v33
  %v35 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v36 = select i1 %v35, i64 -9, i64 6
  %v37 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v38 = select i1 %v37, i64 2, i64 6
  %v39 = sdiv i64 %v36, %v38
  %v40 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v41 = select i1 %v40, i64 -9, i64 6
  %v42 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v43 = select i1 %v42, i64 2, i64 6
  %v44 = srem i64 %v41, %v43
  %v45 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v46 = select i1 %v45, i64 -9, i64 6
  %v47 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v48 = select i1 %v47, i64 2, i64 6
  %v49 = shl i64 %v46, %v48
  %v50 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v51 = select i1 %v50, i64 -9, i64 6
  %v52 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v53 = select i1 %v52, i64 2, i64 6
  %v54 = ashr i64 %v51, %v53
  %v55 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v56 = select i1 %v55, i64 -9, i64 6
  %v57 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v58 = select i1 %v57, i64 2, i64 6
  %v59 = and i64 %v56, %v58
  %v60 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v61 = select i1 %v60, i64 -9, i64 6
  %v62 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v63 = select i1 %v62, i64 2, i64 6
  %v64 = or i64 %v61, %v63
  %v65 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v66 = select i1 %v65, i64 -9, i64 6
  %v67 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v68 = select i1 %v67, i64 2, i64 6
  %v69 = xor i64 %v66, %v68
  %v70 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v71 = select i1 %v70, i64 -9, i64 6
  %v72 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v73 = select i1 %v72, i64 2, i64 6
  %v74 = icmp eq i64 %v71, %v73
  %v75 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v76 = select i1 %v75, i64 -9, i64 6
  %v77 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v78 = select i1 %v77, i64 2, i64 6
  %v79 = icmp ne i64 %v76, %v78
  %v80 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v81 = select i1 %v80, i64 -9, i64 6
  %v82 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v83 = select i1 %v82, i64 2, i64 6
  %v84 = icmp slt i64 %v81, %v83
  %v85 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v86 = select i1 %v85, i64 -9, i64 6
  %v87 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v88 = select i1 %v87, i64 2, i64 6
  %v89 = icmp sle i64 %v86, %v88
  %v90 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v91 = select i1 %v90, i64 -9, i64 6
  %v92 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v93 = select i1 %v92, i64 2, i64 6
  %v94 = icmp sgt i64 %v91, %v93
  %v95 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v96 = select i1 %v95, i64 -9, i64 6
  %v97 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v98 = select i1 %v97, i64 2, i64 6
  %v99 = icmp sge i64 %v96, %v98
  %v100 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v101 = select i1 %v100, double -8.5, double 6.5
  %v102 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v103 = select i1 %v102, double 2.5, double 6.5
  %v104 = fadd double %v101, %v103
  %v105 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v106 = select i1 %v105, double -8.5, double 6.5
  %v107 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v108 = select i1 %v107, double 2.5, double 6.5
  %v109 = fsub double %v106, %v108
  %v110 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v111 = select i1 %v110, double -8.5, double 6.5
  %v112 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v113 = select i1 %v112, double 2.5, double 6.5
  %v114 = fmul double %v111, %v113
  %v115 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v116 = select i1 %v115, double -8.5, double 6.5
  %v117 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v118 = select i1 %v117, double 2.5, double 6.5
  %v119 = fdiv double %v116, %v118
  %v120 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v121 = select i1 %v120, double -8.5, double 6.5
  %v122 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v123 = select i1 %v122, double 2.5, double 6.5
  %v124 = fcmp oeq double %v121, %v123
  %v125 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v126 = select i1 %v125, double -8.5, double 6.5
  %v127 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v128 = select i1 %v127, double 2.5, double 6.5
  %v129 = fcmp une double %v126, %v128
  %v130 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v131 = select i1 %v130, double -8.5, double 6.5
  %v132 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v133 = select i1 %v132, double 2.5, double 6.5
  %v134 = fcmp olt double %v131, %v133
  %v135 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v136 = select i1 %v135, double -8.5, double 6.5
  %v137 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v138 = select i1 %v137, double 2.5, double 6.5
  %v139 = fcmp ole double %v136, %v138
  %v140 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v141 = select i1 %v140, double -8.5, double 6.5
  %v142 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v143 = select i1 %v142, double 2.5, double 6.5
  %v144 = fcmp ogt double %v141, %v143
  %v145 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v146 = select i1 %v145, double -8.5, double 6.5
  %v147 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v148 = select i1 %v147, double 2.5, double 6.5
  %v149 = fcmp oge double %v146, %v148
  %v150 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v151 = select i1 %v150, i1 false, i1 true
  %v152 = xor i1 %v151, true
  %v153 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v154 = select i1 %v153, i64 -2, i64 5
  %v155 = sub i64 0, %v154
  %v156 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v157 = select i1 %v156, i64 -2, i64 5
  %v158 = xor i64 %v157, -1
  %v159 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v160 = select i1 %v159, double -1.5, double 5.5
  %v161 = fneg double %v160
  %v162 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v163 = select i1 %v162, i64 -2, i64 5
  %v164 = sitofp i64 %v163 to double
  %v165 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v166 = select i1 %v165, double -1.5, double 5.5
  %v167 = fptosi double %v166 to i64
  %v168 = call i1 @__quantum__rt__read_result(%Result* inttoptr (i64 0 to %Result*))
  %v169 = select i1 %v168, i1 false, i1 true
  %v170 = zext i1 %v169 to i64
  call void @__quantum__rt__tuple_record_output(i64 37, i8* getelementptr inbounds ([4 x i8], [4 x i8]* @0, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v4, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @1, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v9, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @2, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v14, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @3, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v19, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @4, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v24, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @5, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v29, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @6, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v34, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @7, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v39, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @8, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v44, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @9, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v49, i8* getelementptr inbounds ([7 x i8], [7 x i8]* @10, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v54, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @11, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v59, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @12, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v64, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @13, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v69, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @14, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v74, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @15, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v79, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @16, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v84, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @17, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v89, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @18, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v94, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @19, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v99, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @20, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v104, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @21, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v109, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @22, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v114, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @23, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v119, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @24, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v124, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @25, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v129, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @26, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v134, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @27, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v139, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @28, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v144, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @29, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v149, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @30, i64 0, i64 0))
  call void @__quantum__rt__bool_record_output(i1 %v152, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @31, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v155, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @32, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v158, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @33, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v161, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @34, i64 0, i64 0))
  call void @__quantum__rt__double_record_output(double %v164, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @35, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v167, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @36, i64 0, i64 0))
  call void @__quantum__rt__int_record_output(i64 %v170, i8* getelementptr inbounds ([8 x i8], [8 x i8]* @37, i64 0, i64 0))
  ret i64 0
}

declare void @__quantum__rt__initialize(i8*)

declare void @__quantum__qis__h__body(%Qubit*)

declare void @__quantum__qis__m__body(%Qubit*, %Result*) #1

declare i1 @__quantum__rt__read_result(%Result*)

declare void @__quantum__rt__tuple_record_output(i64, i8*)

declare void @__quantum__rt__bool_record_output(i1, i8*)

declare void @__quantum__rt__int_record_output(i64, i8*)

declare void @__quantum__rt__double_record_output(double, i8*)

attributes #0 = { "entry_point" "output_labeling_schema" "qir_profiles"="adaptive_profile" "required_num_qubits"="1" "required_num_results"="1" }
attributes #1 = { "irreversible" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5, !6, !7, !8}

!0 = !{i32 1, !"qir_major_version", i32 1}
!1 = !{i32 7, !"qir_minor_version", i32 0}
!2 = !{i32 1, !"dynamic_qubit_management", i1 false}
!3 = !{i32 1, !"dynamic_result_management", i1 false}
!4 = !{i32 5, !"int_computations", !{!"i64"}}
!5 = !{i32 5, !"float_computations", !{!"double"}}
!6 = !{i32 7, !"backwards_branching", i2 3}
!7 = !{i32 1, !"arrays", i1 true}
!8 = !{i32 1, !"ir_functions", i1 true}
