namespace A.B{
open   Microsoft.Quantum.Canon;open Microsoft.Quantum.Math as M;
internal   newtype T=Int;
@Test("QuantumSimulator")
operation F (q:Qubit):Unit
is Adj+Ctl
{
body(...)
{
X(q);
}
adjoint self;
controlled  (cs,...)  { Controlled X(cs,q); }
controlled adjoint auto ;
}
operation G(q:Qubit[],f:((Qubit[]=>Unit is Adj+Ctl)->Int)):(Result,Int){
using((a,b)=(Qubit(),Qubit[2])){H(a);}
borrowing(a=Qubit()){
H(a);
}
for(i in 0..1){set x=x+1;}
if(a&&b||!c){fail "x";}
repeat{let r=M(q);}
until(r==Zero)
fixup{X(q);}
mutable xs=new Int[3];set xs w/=0<-1;set xs=xs w/ 1<-2;
let y=F<Int,Double>(1)::Item!;
return(One,1);
}
}
