define i64 @main() #0 {
  call void @f0()
  ret i64 0
}
define void @f0() {
  call void @f1()
  call void @f1()
  ret void
}
define void @f1() {
  call void @f2()
  call void @f2()
  ret void
}
define void @f2() {
  call void @f3()
  call void @f3()
  ret void
}
define void @f3() {
  call void @f4()
  call void @f4()
  ret void
}
define void @f4() {
  call void @f5()
  call void @f5()
  ret void
}
define void @f5() {
  call void @f6()
  call void @f6()
  ret void
}
define void @f6() {
  call void @f7()
  call void @f7()
  ret void
}
define void @f7() {
  call void @f8()
  call void @f8()
  ret void
}
define void @f8() {
  call void @f9()
  call void @f9()
  ret void
}
define void @f9() {
  call void @f10()
  call void @f10()
  ret void
}
define void @f10() {
  call void @f11()
  call void @f11()
  ret void
}
define void @f11() {
  call void @f12()
  call void @f12()
  ret void
}
define void @f12() {
  call void @f13()
  call void @f13()
  ret void
}
define void @f13() {
  call void @f14()
  call void @f14()
  ret void
}
define void @f14() {
  call void @f15()
  call void @f15()
  ret void
}
define void @f15() {
  call void @f16()
  call void @f16()
  ret void
}
define void @f16() {
  call void @f17()
  call void @f17()
  ret void
}
define void @f17() {
  call void @f18()
  call void @f18()
  ret void
}
define void @f18() {
  call void @f19()
  call void @f19()
  ret void
}
define void @f19() {
  call void @f20()
  call void @f20()
  ret void
}
define void @f20() {
  call void @f21()
  call void @f21()
  ret void
}
define void @f21() {
  call void @f22()
  call void @f22()
  ret void
}
define void @f22() {
  call void @f23()
  call void @f23()
  ret void
}
define void @f23() {
  call void @f24()
  call void @f24()
  ret void
}
define void @f24() {
  call void @f25()
  call void @f25()
  ret void
}
define void @f25() {
  call void @f26()
  call void @f26()
  ret void
}
define void @f26() {
  call void @f27()
  call void @f27()
  ret void
}
define void @f27() {
  call void @f28()
  call void @f28()
  ret void
}
define void @f28() {
  call void @f29()
  call void @f29()
  ret void
}
define void @f29() {
  call void @f30()
  call void @f30()
  ret void
}
define void @f30() {
  ret void
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
