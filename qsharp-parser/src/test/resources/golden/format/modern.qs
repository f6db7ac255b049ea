import Std.Math.*;import Std.Arrays.*  ,Std.Convert.IntAsDouble   as AsDouble;


/// A pair.
struct Pair{A:Int,B:Double}
struct Named {
A:Int,
B:Double }
newtype Old=(First:Int,Second:(Double,'T[]));
export   Pair ,Named;



@EntryPoint() @Config( Base )
operation Main( a:Int ,b:'T[] ):Unit is Adj+Ctl{
let x=-1+2*-a^2;let r=0 .. 2..10; let f=xs[... 3]; let g = xs[1 ...]; let h=xs[...];
mutable y=x==1?2|3; y+=1; set y -= ~~~ 4;
if a{X(q);}else{Y(q);}
if a{

X(q);


Y(q);

}elif b{}else{ Z(q); }
for i in 0..n-1{ if odd{continue;} }
while not(a and b){break;}
repeat{H(q);}until M(q)==Zero;
repeat{
H(q);}until(done)fixup{X(q);}
within{H(q);}apply{CNOT(q,p);}
use q=Qubit(); use (a,(b,c))=(Qubit(),(Qubit[2],Qubit()))   {  H(q);}
let p=new Pair{A=1,B=2.0};let p2=new Pair{...p,
A=3};
let p3 = new Pair {
A = 1 };
let _=c w/ 0<-1 w/2 <- 3;
Controlled Adjoint  Op ( [q] ,(a,b)) ;
let l=(a,b)->a+b;let k=q=>{H(q);};let m=F(_,1,_);
ApplyToEach(q=>{H(q);X(q);Y(q);},qs);
let s=$"{a  +b}" + "c";let z = 3.0i;
{let inner=1;}
parallel { F(); }
return ();
;;
}
function G<'T:Eq+Add,'U>(f:('T[]->'U),g:((Int,Int)=>Unit is Adj)):(Int,Int)[]{f!!(1)}
function Empty():Unit{
}
